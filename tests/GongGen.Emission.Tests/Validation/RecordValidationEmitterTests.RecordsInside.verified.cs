validation__.Nested("One", One, static (value, inner) => value.Validate(inner));
validation__.NestedItems("Many", Many, static (value, inner) => value.Validate(inner));
validation__.NestedValues("Map", Map, static (value, inner) => value.Validate(inner));