using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GongGen.Sandbox.Documents;
using Microsoft.Extensions.Primitives;

namespace GongGen.Sandbox.Validation;

/// <summary>Holds the path and the query of requests against the parameters of an operation.</summary>
internal sealed class ParametersCheck(IReadOnlyList<ApiParameter> parameters, bool refusesUnknown)
{
    private readonly IReadOnlyList<(ApiParameter Parameter, SchemaRule Rule)> _rules =
        [.. parameters.Select(parameter => (parameter, new SchemaRule(parameter.Schema)))];

    public void Run(HttpRequest request, ValidationRun run)
    {
        foreach (var (parameter, rule) in _rules)
        {
            var values = parameter.IsInPath ? new StringValues((string?)request.RouteValues[parameter.Name]) : request.Query[parameter.Name];
            Check(parameter, rule, values, run);
        }

        if (refusesUnknown)
        {
            foreach (var unknown in request.Query.Keys.Where(name => !IsInQuery(name)))
            {
                run.Refuse(unknown, "is no parameter of this operation");
            }
        }
    }

    private static void Check(ApiParameter parameter, SchemaRule rule, StringValues values, ValidationRun run)
    {
        if (values.Count == 0)
        {
            if (parameter.IsRequired)
            {
                run.Refuse(parameter.Name, "is required");
            }

            return;
        }

        if (parameter.Schema.Items is { } items)
        {
            rule.Check(JsonSerializer.SerializeToElement(new JsonArray([.. values.Select(text => Value(items, text!))])), parameter.Name, run);
        }
        else if (values.Count > 1)
        {
            run.Refuse(parameter.Name, "is given more than once");
        }
        else
        {
            rule.Check(JsonSerializer.SerializeToElement(Value(parameter.Schema, values[0]!)), parameter.Name, run);
        }
    }

    // A text that stands for no value of the type is left for the rule to refuse.
    private static JsonValue Value(ApiSchema schema, string text) => schema.Type switch
    {
        "integer" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        "boolean" when text is "true" or "false" => JsonValue.Create(text is "true"),
        _ => JsonValue.Create(text),
    };

    private bool IsInQuery(string name) => parameters.Any(parameter => !parameter.IsInPath && string.Equals(parameter.Name, name, StringComparison.Ordinal));
}
