namespace VerifyTests;

/// <summary>Where the files of one snapshot are and what they are called.</summary>
public sealed class VerifySettings
{
    /// <summary>Settings that follow the test's class, method and folder.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy, so that changing one leaves the other alone.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        Directory = settings.Directory;
        FileName = settings.FileName;
        TypeName = settings.TypeName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
    }

    /// <summary>The folder of the files, relative to the test's own, or null for the test's own.</summary>
    public string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal IReadOnlyList<object?>? Parameters { get; private set; }

    /// <summary>Puts the files in a folder, relative to the test's own.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory = directory;
    }

    /// <summary>Names the files, in place of class, method and parameters.</summary>
    public void UseFileName(string fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        RequireNone(nameof(UseFileName), (nameof(UseTypeName), TypeName), (nameof(UseMethodName), MethodName), (nameof(UseParameters), Parameters));
        FileName = fileName;
    }

    /// <summary>Replaces the class in the files' name.</summary>
    public void UseTypeName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        RequireNone(nameof(UseTypeName), (nameof(UseFileName), FileName));
        TypeName = name;
    }

    /// <summary>Replaces the method in the files' name.</summary>
    public void UseMethodName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        RequireNone(nameof(UseMethodName), (nameof(UseFileName), FileName));
        MethodName = name;
    }

    /// <summary>Gives the arguments of a theory, which become part of the files' name.</summary>
    public void UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        RequireNone(nameof(UseParameters), (nameof(UseFileName), FileName));
        Parameters = parameters;
    }

    private static void RequireNone(string setting, params ReadOnlySpan<(string Name, object? Value)> others)
    {
        foreach ((string name, object? value) in others)
        {
            if (value is not null)
            {
                throw new InvalidOperationException($"{setting} and {name} contradict each other.");
            }
        }
    }
}
