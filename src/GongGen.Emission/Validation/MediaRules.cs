using System.Globalization;
using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model;
using GongGen.Model.Operations;
using GongGen.Model.Rules;
using GongGen.Model.Types;

namespace GongGen.Emission.Validation;

/// <summary>Rules about files. They are checked when the first bytes have been read, so each is a value that travels with the request.</summary>
internal static class MediaRules
{
    /// <summary>The name of the field that holds the rule of a part; null where the part has none.</summary>
    public static string? NameOf(OperationModel operation, PartModel part) =>
        RuleOf(part) is null ? null : $"{part.Name}Of{operation.MethodName}__";

    /// <summary>Writes the fields for the parts of an operation.</summary>
    public static void EmitFields(CodeWriter writer, CSharpType types, OperationModel operation)
    {
        foreach (PartModel part in operation.Body?.Parts ?? default)
        {
            if (RuleOf(part) is { } rule)
            {
                writer.Write($"private static readonly {types.Runtime}.GongMediaRule {NameOf(operation, part)} = {Construction(types, rule)};").Gap();
            }
        }
    }

    private static RuleModel? RuleOf(PartModel part) => part.Type.Kind == TypeKind.Binary || part.Type is { Kind: TypeKind.List, Item.Kind: TypeKind.Binary }
        ? part.Rules.FirstOrDefault(rule => rule.Kind == RuleKind.MediaFile)
        : null;

    private static string Construction(CSharpType types, RuleModel rule)
    {
        string[] limits =
        [
            .. rule.Media?.MaxBytes is { } most ? [$"MaxBytes = {Number(most)}"] : Array.Empty<string>(),
            .. rule.Media?.WarnBytes is { } sure ? [$"WarnBytes = {Number(sure)}"] : Array.Empty<string>(),
        ];
        string arguments = $"{CSharpLiteral.Of(rule.RuleId)}, {(rule.IsRefused ? "true" : "false")}, {List(rule.Values)}, {List(rule.Media?.Formats ?? default)}";
        return $"new {types.Runtime}.GongMediaRule({arguments}){(limits.Length == 0 ? "" : $" {{ {string.Join(", ", limits)} }}")}";
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    private static string List(EquatableArray<string> texts) =>
        texts.Count == 0 ? "global::System.Array.Empty<string>()" : $"new string[] {{ {string.Join(", ", texts.Select(CSharpLiteral.Of))} }}";
}
