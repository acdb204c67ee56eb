using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GongGen.Packing;

/// <summary>A library under a name of our own, and the assemblies that use it under that name.</summary>
/// <remarks>The SDK keeps one analyzer file of each name and drops the others, whichever package they come from.</remarks>
internal sealed class PrivateLibrary
{
    private readonly string _path;
    private readonly string _publicName;
    private readonly string _privateName;

    /// <summary>Prepares to rename the library at a path.</summary>
    public PrivateLibrary(string path, string privateName)
    {
        _path = path;
        _publicName = Path.GetFileNameWithoutExtension(path);
        _privateName = privateName;
    }

    /// <summary>Writes the library under its private name.</summary>
    public void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        using ModuleDefinition module = ModuleDefinition.ReadModule(_path, new ReaderParameters { InMemory = true });
        AssemblyNameDefinition name = module.Assembly.Name;
        name.Name = _privateName;
        // The signature covers the old name and cannot be made again.
        name.PublicKey = [];
        name.HasPublicKey = false;
        module.Attributes &= ~ModuleAttributes.StrongNameSigned;
        module.Name = _privateName + ".dll";
        module.Write(Path.Combine(folder, module.Name), Repeatable());
    }

    /// <summary>Copies an assembly; where it refers to the library, the copy refers to the private name.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="folder">Where the copy goes.</param>
    /// <param name="resolver">Finds what the assembly refers to.</param>
    public void CopyUser(string path, string folder, IAssemblyResolver resolver)
    {
        string target = Path.Combine(folder, Path.GetFileName(path));
        ReaderParameters reading = new()
        {
            InMemory = true,
            AssemblyResolver = resolver,
            ReadSymbols = true,
            SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false),
        };
        using ModuleDefinition module = ModuleDefinition.ReadModule(path, reading);
        if (module.AssemblyReferences.FirstOrDefault(reference => reference.Name == _publicName) is not { } reference)
        {
            File.Copy(path, target, overwrite: true);
            return;
        }

        reference.Name = _privateName;
        reference.PublicKeyToken = [];
        WriterParameters writing = Repeatable();
        writing.WriteSymbols = module.HasSymbols;
        writing.SymbolWriterProvider = new EmbeddedPortablePdbWriterProvider();
        module.Write(target, writing);
    }

    private static WriterParameters Repeatable() => new() { DeterministicMvid = true, Timestamp = 0 };
}
