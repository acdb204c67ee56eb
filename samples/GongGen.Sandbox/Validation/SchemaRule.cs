using System.Text.Json;
using GongGen.Sandbox.Documents;

namespace GongGen.Sandbox.Validation;

/// <summary>What the document says of a value.</summary>
/// <param name="schema">What it says.</param>
/// <param name="isAnswer">True in answers, where any member may be null or missing and an enum may have grown.</param>
internal sealed class SchemaRule(ApiSchema schema, bool isAnswer = false) : IRule
{
    private IRule? _rule;

    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Null || !(isAnswer || schema.AllowsNull))
        {
            (_rule ??= Read()).Check(value, path, run);
        }
    }

    private IRule Read() => schema.Type switch
    {
        "object" => schema.Values is { } values ? new MapRule(Inner(values)) : new ObjectRule([.. schema.Members.Select(Member)]),
        "array" => new ListRule(Inner(schema.Items!), schema.MinItems, schema.IsUnique, schema.MaxItems),
        "string" => Text(),
        "integer" => schema.Format is "int32" ? new IntegerRule(Bound(schema.Minimum, int.MinValue), Bound(schema.Maximum, int.MaxValue)) : new LongRule(),
        "number" => new NumberRule(),
        "boolean" => new FlagRule(),
        _ => new AnyRule(),
    };

    private IRule Text() => schema.Format switch
    {
        _ when schema.Choices.Count > 0 && !isAnswer => new ChoiceRule([.. schema.Choices]),
        "date-time" => new DateRule(),
        "date" => new DayRule(),
        "email" => new AddressRule(),
        "uri" => new UrlRule(),
        _ => new TextRule(schema.MaxLength, schema.MinLength),
    };

    private SchemaRule Inner(ApiSchema inner) => new(inner, isAnswer);

    private Member Member(KeyValuePair<string, ApiSchema> member) =>
        new(member.Key, Inner(member.Value), !isAnswer && schema.Required.Contains(member.Key, StringComparer.Ordinal));

    private static int Bound(decimal? limit, int otherwise) => (int)(limit ?? otherwise);
}
