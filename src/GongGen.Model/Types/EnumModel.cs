namespace GongGen.Model.Types;

/// <summary>A string with known values. It is open: a value that is not among them is kept.</summary>
public sealed record EnumModel : TypeModel
{
    /// <summary>The known values in the document's order.</summary>
    public EquatableArray<EnumMemberModel> Members { get; init; }
}
