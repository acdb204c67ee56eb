using GongGen.Model.Operations;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests;

public class DocumentReaderTests
{
    [Fact]
    public void A_document_becomes_interfaces_and_types()
    {
        const string Text = """
            openapi: 3.1.0
            info: { title: Small, version: '1' }
            servers: [{ url: https://api.example.com/v2 }]
            paths:
              /calls/{id}:
                get:
                  operationId: getCall
                  tags: [Calls]
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string } }
                  responses:
                    '200':
                      description: The call
                      content:
                        application/json:
                          schema: { $ref: '#/components/schemas/Call' }
            components:
              schemas:
                Call:
                  type: object
                  required: [id]
                  properties:
                    id: { type: string }
                    started: { type: string, format: date-time }
            """;

        ReadResult result = DocumentReader.Read(new SpecSource("small.yaml", Text), new ReadSettings { Namespace = "Gong" }, CancellationToken.None);

        Assert.Empty(result.Issues);
        OperationModel operation = Assert.Single(Assert.Single(result.Model!.Apis).Operations);
        Assert.Equal("https://api.example.com", result.Model.BaseUrl);
        Assert.Equal("/v2/calls/{id}", operation.Path);
        Assert.Equal("GetCallAsync", operation.MethodName);
        Assert.Equal(TypeRef.Record("Call"), operation.Response.Type);
        RecordModel call = Assert.IsType<RecordModel>(Assert.Single(result.Model.Types));
        Assert.Equal(["Id", "Started"], call.Properties.Select(property => property.Name));
        Assert.False(call.Properties[0].IsNullable);
        Assert.Equal(TypeKind.DateTimeOffset, call.Properties[1].Type.Kind);
    }
}
