using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace VerifyTests;

/// <summary>Builds <c>{Class}.{Method}_{parameter}={value}</c>, the part that all files of a snapshot share.</summary>
internal static class SnapshotName
{
    private static readonly SearchValues<char> NotInFileNames = SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    /// <summary>The shared part, with its folder.</summary>
    public static string Build(VerifySettings settings, string sourceFile, string memberName)
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        if (!Directory.Exists(folder))
        {
            throw new InvalidOperationException($"'{folder}', the folder of the test's source, does not exist. Build tests with DeterministicSourcePaths=false.");
        }

        return Path.Combine(folder, settings.Directory ?? "", settings.FileName ?? NameOfTest(settings, sourceFile, memberName));
    }

    private static string NameOfTest(VerifySettings settings, string sourceFile, string memberName)
    {
        string typeName = Path.GetFileNameWithoutExtension(sourceFile);
        ParameterInfo[] parameters = TestMethod.Find(typeName, memberName).GetParameters();
        int given = settings.Parameters?.Count ?? 0;
        if (given != parameters.Length)
        {
            throw new InvalidOperationException($"'{typeName}.{memberName}' has {parameters.Length} parameters, and UseParameters gave {given}.");
        }

        StringBuilder name = new();
        name.Append(settings.TypeName ?? typeName).Append('.').Append(settings.MethodName ?? memberName);
        for (int i = 0; i < given; i++)
        {
            name.Append('_').Append(parameters[i].Name).Append('=').Append(Clean(settings.Parameters![i]));
        }

        return name.ToString();
    }

    private static string Clean(object? value)
    {
        string text = value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = NotInFileNames.Contains(source[i]) ? '-' : source[i];
            }
        });
    }
}
