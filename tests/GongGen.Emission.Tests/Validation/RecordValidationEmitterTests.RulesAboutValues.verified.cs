validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Id", Id), 20);
validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.Items("Ids", Ids), 20);
validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.Each("Grid", Grid, static (item_, path_) => global::Gong.Runtime.GongPath.Items(path_, item_)), 20);
validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.EachValue("Groups", Groups, static (item_, path_) => global::Gong.Runtime.GongPath.Items(path_, item_)), 20);
validation__.KnownValues("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Code", Code), "a", "b");
validation__.DiscouragedValues("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Kind", Kind), "a", "b");
validation__.Known("Kind", Kind?.Wire__, Kind?.IsKnown);
validation__.DiscouragedValues("GONG2000", "", false, global::Gong.Runtime.GongPath.Items("Kinds", Kinds), "a", "b");
validation__.Each("Kinds", Kinds, static (item_, path_, inner_) => inner_.Known(path_, item_.Value, item_.IsKnown));