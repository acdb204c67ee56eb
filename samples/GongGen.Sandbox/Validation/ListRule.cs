using System.Globalization;
using System.Text.Json;

namespace GongGen.Sandbox.Validation;

/// <summary>An array whose items follow one rule.</summary>
internal sealed class ListRule(IRule item, int minItems = 0, bool unique = false, int maxItems = int.MaxValue) : IRule
{
    public void Check(JsonElement value, string path, ValidationRun run)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            run.Refuse(path, "must be an array");
            return;
        }

        if (value.GetArrayLength() < minItems)
        {
            run.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"must have at least {minItems} item(s)"));
        }

        if (value.GetArrayLength() > maxItems)
        {
            run.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"must not have more than {maxItems} items"));
        }

        var index = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in value.EnumerateArray())
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            item.Check(element, itemPath, run);
            if (unique && !seen.Add(element.GetRawText()))
            {
                run.Refuse(itemPath, "is in the list already");
            }
        }
    }
}
