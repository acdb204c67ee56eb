validation__.Known("One", One?.Wire__, One?.IsKnown);
validation__.Known("Needed", Needed.Value, Needed.IsKnown);
validation__.Each("Many", Many, static (item_, path_, inner_) => inner_.Known(path_, item_.Value, item_.IsKnown));
validation__.EachValue("Groups", Groups, static (item_, path_, inner_) => inner_.Each(path_, item_, static (item__, path__, inner__) => inner__.Known(path__, item__.Value, item__.IsKnown)));