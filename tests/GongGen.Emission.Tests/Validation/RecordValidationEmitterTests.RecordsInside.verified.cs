validation__.Nested("One", One, static (value, inner) => value.Validate(inner));
validation__.NestedItems("Many", Many, static (value, inner) => value.Validate(inner));
validation__.NestedValues("Map", Map, static (value, inner) => value.Validate(inner));
validation__.Each("Grid", Grid, static (item_, path_, inner_) => inner_.NestedItems(path_, item_, static (value, inner) => value.Validate(inner)));
validation__.EachValue("Groups", Groups, static (item_, path_, inner_) => inner_.Each(path_, item_, static (item__, path__, inner__) => inner__.NestedValues(path__, item__, static (value, inner) => value.Validate(inner))));