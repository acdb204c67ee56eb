using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GongGen.Package.Tests;

/// <summary>What the metadata of an assembly in the package says.</summary>
internal sealed class ShippedAssembly
{
    private ShippedAssembly(string name, string[] references, string[] documents, string text)
    {
        Name = name;
        References = references;
        Documents = documents;
        Text = text;
    }

    /// <summary>The name of the assembly itself, which is not the name of its file.</summary>
    public string Name { get; }

    /// <summary>What it refers to, as "name version".</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>The paths of its sources, from the symbols inside it; empty where there are none.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>Its bytes as characters, to look for texts.</summary>
    public string Text { get; }

    /// <summary>Reads all assemblies of a package.</summary>
    public static IReadOnlyList<ShippedAssembly> ReadAll(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).Select(Read)];
    }

    private static ShippedAssembly Read(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }

        using PEReader file = new(new MemoryStream(bytes.ToArray()));
        MetadataReader metadata = file.GetMetadataReader();
        string[] references = [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")];
        return new(metadata.GetString(metadata.GetAssemblyDefinition().Name), references, DocumentsOf(file), System.Text.Encoding.Latin1.GetString(bytes.ToArray()));
    }

    private static string[] DocumentsOf(PEReader file)
    {
        DebugDirectoryEntry embedded = file.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        if (embedded.DataSize == 0)
        {
            return [];
        }

        using MetadataReaderProvider symbols = file.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        MetadataReader reader = symbols.GetMetadataReader();
        return [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
    }
}
