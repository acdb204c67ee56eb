validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Id", Id), 20);
validation__.NumericId("GONG2000", "", false, global::Gong.Runtime.GongPath.Items("Ids", Ids), 20);
validation__.KnownValues("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Code", Code), "a", "b");
validation__.DiscouragedValues("GONG2000", "", false, global::Gong.Runtime.GongPath.One("Kind", Kind), "a", "b");
validation__.DiscouragedValues("GONG2000", "", false, global::Gong.Runtime.GongPath.Items("Kinds", Kinds), "a", "b");