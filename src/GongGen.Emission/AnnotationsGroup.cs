namespace GongGen.Emission;

/// <summary>The attributes that carry a document's rules; one file a project.</summary>
public sealed record AnnotationsGroup() : OutputGroup("GongGen/Annotations.g.cs", "GongGen.Annotations", IsPublic: false);
