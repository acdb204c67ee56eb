namespace GongGen.Reading.Choices;

/// <summary>Which operations the project wants. Names are compared without regard to case.</summary>
internal sealed class OperationChoice(ReadSettings settings)
{
    /// <summary>True where the project wants everything, schemas that no operation reaches too.</summary>
    public bool IsAll => settings.Tags.Count == 0 && settings.Exclude.Count == 0;

    /// <summary>True where an operation is wanted.</summary>
    /// <param name="tag">Its first tag as the document writes it.</param>
    /// <param name="apiName">The C# stem of the tag.</param>
    /// <param name="operationId">Its id; empty where it has none.</param>
    public bool Keeps(string tag, string apiName, string operationId)
    {
        bool isWanted = settings.Tags.Count == 0 || Has(settings.Tags, tag) || Has(settings.Tags, apiName);
        return isWanted && !Has(settings.Exclude, tag) && !Has(settings.Exclude, apiName) && !Has(settings.Exclude, operationId);
    }

    private static bool Has(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
