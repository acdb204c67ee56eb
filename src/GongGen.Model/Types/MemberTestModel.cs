namespace GongGen.Model.Types;

/// <summary>A test of a JSON object by one of its members.</summary>
/// <param name="JsonName">The member's name on the wire.</param>
/// <param name="Values">The texts of which the member has one; without any, the member only has to be there.</param>
public sealed record MemberTestModel(string JsonName, EquatableArray<string> Values);
