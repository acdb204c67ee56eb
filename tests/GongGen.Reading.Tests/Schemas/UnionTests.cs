using GongGen.Model.Issues;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class UnionTests
{
    private const string Pets = """
        Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
        Dog: { type: object, required: [kind], properties: { kind: { type: string }, tricks: { type: integer } } }

        """;

    [Theory]
    [InlineData("oneOf: [{ type: string }, { type: integer }]", "AsText String, AsNumber Int64")]
    [InlineData("anyOf: [{ type: boolean }, { type: number }, { type: integer }]", "AsBoolean Boolean, AsNumber Double")]
    [InlineData("oneOf: [{ type: integer, format: int32 }, { type: integer }, { type: boolean }]", "AsNumber Int64, AsBoolean Boolean")]
    [InlineData("type: [string, integer, 'null']", "AsText String, AsNumber Int64")]
    [InlineData("type: [string, array], items: { type: integer }", "AsText String, AsNumberList List")]
    [InlineData("type: [boolean, object], additionalProperties: { type: string }", "AsBoolean Boolean, AsTextMap Map")]
    [InlineData("oneOf: [{ type: string, format: date-time }, { type: integer }]", "AsDateTime DateTimeOffset, AsNumber Int64")]
    [InlineData("oneOf: [{ type: string, format: date-time }, { type: string, format: date }, { type: integer }]", "AsText String, AsNumber Int64")]
    [InlineData("oneOf: [{ type: string, enum: [a] }, { type: string }, { type: integer }]", "AsText Enum, AsNumber Int64")]
    [InlineData("oneOf: [{ type: string }, { type: array, items: { type: string } }]", "AsText String, AsTextList List")]
    [InlineData("oneOf: [{ type: array, items: { type: string } }, { type: array, items: { type: integer } }]", "AsTextList List, AsNumberList List")]
    [InlineData("oneOf: [{ type: string }, {}]", "AsText String")]
    [InlineData("oneOf: [{ type: string }, { type: object }]", "AsText String")]
    [InlineData("oneOf: [{ oneOf: [{ type: string }, { type: integer }] }, { type: boolean }, { oneOf: [{ type: 'null' }, { type: string }] }]", "AsText String, AsNumber Int64, AsBoolean Boolean")]
    public void Kinds_of_JSON_tell_alternatives_apart(string schema, string expected)
    {
        UnionModel union = Union(Sample.OfMembers($"a: {{ {schema} }}").IsClean(), "ThingA");

        Assert.Equal(expected, string.Join(", ", union.Alternatives.Select(alternative => $"{alternative.Name} {alternative.Type.Kind}")));
        Assert.All(union.Alternatives, alternative => Assert.Empty(alternative.Tests));
    }

    [Theory]
    [InlineData("oneOf: [{ type: string, format: date-time }, { type: string, format: date }]", TypeKind.String)]
    [InlineData("oneOf: [{ type: integer }, { type: number }]", TypeKind.Double)]
    [InlineData("oneOf: [{ type: integer, format: int32 }, { type: integer }]", TypeKind.Int64)]
    [InlineData("type: string, anyOf: [{ format: uuid }, { maxLength: 3 }]", TypeKind.String)]
    [InlineData("type: integer, oneOf: [{ title: One, const: 1 }, { title: Two, const: 2 }]", TypeKind.Int64)]
    [InlineData("type: string, oneOf: [{ title: A, const: a }, { title: B, const: b }]", TypeKind.Enum)]
    [InlineData("oneOf: [{ type: array, items: { $ref: '#/components/schemas/Cat' } }, { type: 'null' }]", TypeKind.List)]
    [InlineData("oneOf: [{}, {}]", TypeKind.Json)]
    public void Alternatives_of_one_kind_are_one_type(string schema, TypeKind expected) =>
        Assert.Equal(expected, Sample.OfSchemas(Pets + $"Thing: {{ properties: {{ a: {{ {schema} }} }} }}").IsClean().Member("a").Type.Kind);

    [Theory]
    [InlineData("", "Cat: kind=Cat; Dog: kind=Dog")]
    [InlineData(", mapping: { c: '#/components/schemas/Cat', dog: Dog }", "Cat: kind=c|Cat; Dog: kind=dog|Dog")]
    [InlineData(", mapping: { Dog: '#/components/schemas/Cat' }", "Dog: tricks; Cat: kind=Dog|Cat")]
    public void A_discriminator_tells_objects_apart(string mapping, string expected)
    {
        string dog = Pets.Replace("Dog: { type: object, required: [kind]", "Dog: { type: object, required: [kind, tricks]", StringComparison.Ordinal);
        Sample sample = Sample.OfSchemas(dog + $"Pet: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind{mapping} }} }}").IsClean();

        Assert.Equal(expected, Tests(Union(sample, "Pet")));
    }

    [Fact]
    public void Own_values_of_the_discriminating_member_count_where_nothing_maps_it()
    {
        Sample sample = Sample.OfSchemas("""
            Cat: { type: object, properties: { kind: { const: cat } } }
            Dog: { type: object, properties: { kind: { type: string, enum: [dog, puppy] } } }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            """).IsClean();

        Assert.Equal("Cat: kind=Cat|cat; Dog: kind=Dog|dog|puppy", Tests(Union(sample, "Pet")));
    }

    [Theory]
    [InlineData("First: { required: [a], properties: { a: {}, b: {} } }\nSecond: { required: [b], properties: { b: {} } }", "First: a; Second: b")]
    [InlineData("First: { required: [a], properties: { a: {} } }\nSecond: { required: [a, b], properties: { a: {}, b: {} } }", "Second: b; First: a")]
    [InlineData("First: { required: [k], properties: { k: { const: 1 } } }\nSecond: { required: [k], properties: { k: { const: 2 } } }", "First: k=1; Second: k=2")]
    [InlineData("First: { required: [k], properties: { k: { enum: [x, y] } } }\nSecond: { required: [k], properties: { k: { enum: [z] } } }", "First: k=x|y; Second: k=z")]
    [InlineData("First: { required: [k], properties: { k: { const: x } } }\nSecond: { properties: { other: {} } }", "First: k=x; Second: ")]
    [InlineData("First: { required: [a], properties: { a: {} } }\nSecond: { type: object, additionalProperties: { type: string } }", "First: a; : ")]
    public void Required_members_tell_objects_apart(string schemas, string expected) =>
        Assert.Equal(expected, Tests(Union(Sample.OfSchemas(schemas + "\nPet: { anyOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }] }").IsClean(), "Pet")));

    [Theory]
    [InlineData("First: { properties: { a: {} } }\nSecond: { properties: { b: {} } }", "nothing tells \"First\" from \"Second\"")]
    [InlineData("First: { required: [a], properties: { a: {} } }\nSecond: { required: [a], properties: { a: {} } }", "nothing tells \"First\" from \"Second\"")]
    [InlineData("First: { required: [k], properties: { k: { enum: [x, y] } } }\nSecond: { required: [k], properties: { k: { enum: [y] } } }", "nothing tells \"First\" from \"Second\"")]
    [InlineData("First: { properties: { a: {} } }\nSecond: { type: object }", "the former requires no member")]
    [InlineData("First: { type: array, items: { type: string } }\nSecond: { type: array, items: { type: string } }", "both are lists of the same kind of items")]
    [InlineData("First: { type: object, additionalProperties: { type: string } }\nSecond: { type: object, additionalProperties: { type: integer } }", "both take any object")]
    public void Nothing_tells_them_apart(string schemas, string reason)
    {
        Sample sample = Sample.OfSchemas(schemas + "\nPet: { properties: { [|pet|]: { anyOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }] } } }");

        Assert.Contains(reason, sample.Finds(SpecIssueKind.FreeForm).Message, StringComparison.Ordinal);
        Assert.Equal(TypeKind.Json, sample.Member("pet", "Pet").Type.Kind);
    }

    [Fact]
    public void A_schema_that_others_extend_is_one_of_them()
    {
        Sample sample = Sample.OfSchemas("""
            Pet: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { tricks: { type: integer } } }
            Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }], properties: { age: { type: integer } } }
            Owner: { properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
            """);

        Assert.Contains("PetBase", sample.Finds(SpecIssueKind.NameChanged).Message, StringComparison.Ordinal);
        UnionModel union = Union(sample, "Pet");
        Assert.Equal("Cat: kind=cat|Cat; Dog: kind=Dog; Puppy: kind=Puppy; PetBase: ", Tests(union));
        Assert.Equal(["Kind", "Name"], union.Members.Select(member => member.Name));
        Assert.Equal(TypeRef.ListOf(TypeRef.Union("Pet")), sample.Member("pets", "Owner").Type);
        Assert.Equal(["kind", "name", "lives"], sample.Record("Cat").Properties.Select(property => property.JsonName));
    }

    [Fact]
    public void A_list_of_schemas_that_extend_it_is_a_union()
    {
        Sample sample = Sample.OfSchemas("""
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { tricks: { type: integer } } }] }
            """).IsClean();

        Assert.Equal("Cat: kind=Cat; Dog: kind=Dog", Tests(Union(sample, "Pet")));
    }

    [Theory]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Pet' }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }]")]
    [InlineData("anyOf: [{ type: 'null' }, { allOf: [{ $ref: '#/components/schemas/Pet' }] }]")]
    public void One_union_beside_null_is_that_union(string schema)
    {
        Sample sample = Sample.OfSchemas($"Pet: {{ oneOf: [{{ type: string }}, {{ type: integer }}] }}\nThing: {{ properties: {{ a: {{ {schema} }} }} }}").IsClean();

        Assert.Equal(TypeRef.Union("Pet"), sample.Member("a").Type);
        Assert.Single(sample.Model.Types.OfType<UnionModel>());
    }

    [Fact]
    public void A_union_can_contain_itself()
    {
        Sample sample = Sample.OfSchemas("Tree: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Tree' } }] }").IsClean();

        Assert.Equal(TypeRef.ListOf(TypeRef.Union("Tree")), Union(sample, "Tree").Alternatives[1].Type);
    }

    [Theory]
    [InlineData("{ title: By address, required: [url], properties: { url: {} } }", "ThingAByAddress")]
    [InlineData("{ required: [kind], properties: { kind: { const: remote } } }", "ThingARemote")]
    [InlineData("{ required: [url], properties: { url: {} } }", "ThingAWithUrl")]
    public void An_object_without_a_name_is_named_after_what_tells_it_apart(string schema, string expected) =>
        Assert.Equal(expected, Union(Sample.OfMembers($"a: {{ oneOf: [{schema}, {{ required: [other], properties: {{ other: {{}} }} }}] }}").IsClean(), "ThingA").Alternatives[0].Type.Name);

    [Fact]
    public void What_leads_nowhere_costs_its_alternative_only()
    {
        Sample sample = Sample.OfMembers("a: { oneOf: [{ type: string }, { type: boolean }, { $ref: [|'#/components/schemas/Gone'|] }] }");

        sample.Finds(SpecIssueKind.UnresolvedReference);
        Assert.Equal(["AsText", "AsBoolean"], Union(sample, "ThingA").Alternatives.Select(alternative => alternative.Name));
    }

    [Fact]
    public void Limits_and_words_of_an_alternative_stay_with_it()
    {
        AlternativeModel text = Union(Sample.OfMembers("a: { oneOf: [{ type: string, maxLength: 3, description: A name. }, { type: integer }] }").IsClean(), "ThingA").Alternatives[0];

        Assert.Equal((3, "A name."), (text.Constraints.MaxLength, text.Doc.Summary));
    }

    [Fact]
    public void A_union_in_a_request_checks_itself_and_what_it_holds()
    {
        Sample sample = Sample.OfOperation("""
            requestBody: { content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Call' }, { type: string }] } } } }
            responses: {}
            """, method: "post");

        UnionModel union = Union(sample, "DoItRequest");
        Assert.True(union.IsInRequests);
        Assert.True(sample.Record("Call").IsInRequests);
    }

    private static UnionModel Union(Sample sample, string name) => sample.Model.Types.OfType<UnionModel>().Single(type => type.Name == name);

    private static string Tests(UnionModel union) => string.Join("; ", union.Alternatives.Select(alternative =>
        $"{alternative.Type.Name}: {string.Join(", ", alternative.Tests.Select(test => test.JsonName + (test.Values.Count > 0 ? "=" + string.Join('|', test.Values) : "")))}"));
}
