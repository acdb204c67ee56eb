namespace GongGen.Model.Types;

/// <summary>A known value of an open enum.</summary>
/// <param name="Name">The C# name, unique in the enum.</param>
/// <param name="WireValue">The text on the wire.</param>
public sealed record EnumMemberModel(string Name, string WireValue);
