using System.Globalization;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Bundled;

/// <summary>What the bundled overlay makes of a document: one line for each rule, scope, form and limit, in our names.</summary>
/// <param name="names">Our names of schemas by the document's, where they differ.</param>
internal sealed class RuleList(IReadOnlyDictionary<string, string> names)
{
    /// <summary>The lines of a document with the overlay applied.</summary>
    public IEnumerable<string> Of(string path, string document)
    {
        OverlaySource overlay = new(new SpecSource("gong-rules.overlay.yaml", BundledFiles.Overlay), IsBundled: true);
        ReadSettings settings = new() { Namespace = "Gong", Overlays = [overlay] };
        DocumentModel model = DocumentReader.Read(new SpecSource(path, document), settings, CancellationToken.None).Model!;
        return model.Apis.SelectMany(api => api.Operations).SelectMany(OfOperation)
            .Concat(model.Types.OfType<RecordModel>().SelectMany(OfRecord))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfOperation(OperationModel operation) =>
    [
        .. operation.Scopes.Select(scope => $"{operation.Id}: {scope}"),
        .. operation.Rules.Select(rule => $"{operation.Id}: {Describe(rule)}"),
        .. operation.Parameters.SelectMany(parameter => OfValue($"{operation.Id}({parameter.WireName})", parameter.Rules, parameter.Constraints)),
        .. (operation.Body?.Parts ?? []).SelectMany(part => part.Rules.Select(rule => $"{operation.Id}({part.WireName}): {Describe(rule)}")),
    ];

    private IEnumerable<string> OfRecord(RecordModel record)
    {
        string name = names.GetValueOrDefault(record.SchemaName, record.SchemaName);
        return
        [
            .. record.Rules.Select(rule => $"{name}: {Describe(rule)}"),
            .. record.Properties.SelectMany(property => OfValue($"{name}.{property.JsonName}", property.Rules, property.Constraints)),
        ];
    }

    private static IEnumerable<string> OfValue(string place, IEnumerable<RuleModel> rules, ConstraintsModel constraints)
    {
        foreach (RuleModel rule in rules)
        {
            yield return $"{place}: {Describe(rule)}";
        }

        if (constraints.Format is { } format)
        {
            yield return $"{place}: format {(format == "url" ? "uri" : format)}";
        }

        if (constraints.MaxItems is { } most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{place}: {most} items at most");
        }
    }

    private static string Describe(RuleModel rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule.RuleId} {rule.Kind} {rule.Member} {rule.Other} [{string.Join('|', rule.Values)}] {rule.Number} {(rule.IsRefused ? "refused" : "")} {rule.Message}");
}
