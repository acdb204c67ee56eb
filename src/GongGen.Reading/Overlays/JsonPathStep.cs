namespace GongGen.Reading.Overlays;

/// <summary>A step of a path.</summary>
/// <param name="Kind">How it goes on.</param>
/// <param name="Name">The member's name; empty for a wildcard.</param>
/// <param name="Value">The text that a filter compares with; empty otherwise.</param>
internal sealed record JsonPathStep(JsonPathStepKind Kind, string Name = "", string Value = "");
