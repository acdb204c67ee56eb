namespace VerifyTests;

/// <summary>One text of a snapshot that has several.</summary>
public readonly struct Target
{
    /// <summary>Names a text; the name becomes the <c>#name</c> of its file.</summary>
    public Target(string extension, string data, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        ArgumentNullException.ThrowIfNull(data);
        Extension = extension;
        StringData = data;
        Name = name;
    }

    /// <summary>The extension of the file, without a dot.</summary>
    public string Extension { get; }

    /// <summary>The part of the file's name after <c>#</c>, or null where there is none.</summary>
    public string? Name { get; }

    internal string StringData { get; }
}
