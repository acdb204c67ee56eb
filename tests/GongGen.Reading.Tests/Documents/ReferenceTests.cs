using GongGen.Model.Issues;
using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Documents;

public class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Generic%20Property")]
    [InlineData("#/components/schemas/Generic Property")]
    public void A_reference_may_be_escaped(string reference)
    {
        Sample sample = Sample.OfSchemas($"Generic Property: {{ properties: {{ a: {{}} }} }}\nThing: {{ properties: {{ b: {{ $ref: '{reference}' }} }} }}").IsClean();

        Assert.Equal(TypeRef.Record("GenericProperty"), sample.Member("b").Type);
    }

    [Fact]
    public void A_pointer_is_unescaped()
    {
        Sample sample = Sample.OfSchemas("a/b~c: { properties: { a: {} } }\nThing: { properties: { b: { $ref: '#/components/schemas/a~1b~0c' } } }").IsClean();

        Assert.Equal(TypeRef.Record("ABC"), sample.Member("b").Type);
    }

    [Fact]
    public void A_chain_is_followed()
    {
        Sample sample = Sample.OfSchemas("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/C' }\nC: { properties: { a: {} } }\nThing: { properties: { b: { $ref: '#/components/schemas/A' } } }").IsClean();

        Assert.Equal(TypeRef.Record("C"), sample.Member("b").Type);
    }

    [Fact]
    public void A_reference_into_a_schema_shares_its_type()
    {
        Sample sample = Sample.OfSchemas("A: { properties: { kind: { enum: [x, y] } } }\nThing: { properties: { b: { $ref: '#/components/schemas/A/properties/kind' } } }").IsClean();

        Assert.Equal(TypeRef.Enum("AKind"), sample.Member("b").Type);
    }

    [Fact]
    public void A_missing_target_costs_the_member_and_suggests_a_name()
    {
        Sample sample = Sample.OfSchemas("Records: { properties: { a: {} } }\nThing:\n  properties:\n    a: {}\n    b: { $ref: [|'#/components/schemas/Record'|] }");

        SpecIssue issue = Assert.IsType<SpecIssue>(sample.Result.Issues.Single(each => each.Kind == SpecIssueKind.UnresolvedReference));

        Assert.EndsWith("Did you mean \"Records\"?", issue.Message, StringComparison.Ordinal);
        Assert.Equal("#/components/schemas/Thing/properties/b/$ref", issue.Pointer);
        Assert.Equal(["a"], sample.Record("Thing").Properties.Select(property => property.JsonName));
        sample.Finds(SpecIssueKind.UnresolvedReference);
    }

    [Theory]
    [InlineData("other.yaml#/A", "other files are not read")]
    [InlineData("https://example.com/a.json", "other files are not read")]
    [InlineData("Known", "Did you mean \"#/components/schemas/Known\"?")]
    [InlineData("#/components/schemas/Loop", "leads back to itself")]
    [InlineData("#/info/title", "not a mapping")]
    [InlineData("#anchor", "leads nowhere")]
    public void Other_targets_are_named(string reference, string reason)
    {
        Sample sample = Sample.OfSchemas(
            $"Known: {{ properties: {{ a: {{}} }} }}\nThing: {{ properties: {{ a: {{ $ref: '{reference}' }} }} }}\n"
            + (reference.EndsWith("Loop", StringComparison.Ordinal) ? "Loop: { $ref: '#/components/schemas/Loop' }" : ""));

        Assert.Contains(reason, sample.Finds(SpecIssueKind.UnresolvedReference).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_beside_a_reference_wins()
    {
        Sample sample = Sample.OfSchemas("Name: { type: string, description: Any name. }\nThing:\n  properties:\n    a: { $ref: '#/components/schemas/Name', description: Its name. }\n    b: { $ref: '#/components/schemas/Name' }").IsClean();

        Assert.Equal(("Its name.", "Any name."), (sample.Member("a").Doc.Summary, sample.Member("b").Doc.Summary));
    }

    [Fact]
    public void Parameters_bodies_and_responses_are_followed()
    {
        Sample sample = Sample.Of("""
            openapi: 3.0.3
            info: {}
            paths:
              /a:
                post:
                  operationId: a
                  parameters: [{ $ref: '#/components/parameters/limit' }]
                  requestBody: { $ref: '#/components/requestBodies/b' }
                  responses: { '200': { $ref: '#/components/responses/r' } }
            components:
              parameters: { limit: { name: limit, in: query, schema: { type: integer } } }
              requestBodies: { b: { required: true, content: { application/json: { schema: { type: string } } } } }
              responses: { r: { description: Fine, content: { text/plain: {} } } }
            """).IsClean();

        OperationModel operation = sample.Operation;
        Assert.Equal("limit", Assert.Single(operation.Parameters).WireName);
        Assert.Equal(TypeKind.String, operation.Body!.Type!.Kind);
        Assert.Equal(new ResponseModel(ResponseKind.Text, null, "Fine"), operation.Response);
    }
}
