namespace GongGen.Reading;

/// <summary>An overlay to apply before a document is read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="IsBundled">True for GongGen's own, which also names what only other documents have: a target without a match is then no finding.</param>
public sealed record OverlaySource(SpecSource Source, bool IsBundled);
