using GongGen.Packing;
using Mono.Cecil;

if (args.Length < 4)
{
    await Console.Error.WriteLineAsync("Usage: GongGen.Packing <library.dll> <private name> <output folder> <assembly.dll>...");
    return 1;
}

string folder = args[2];
string[] assemblies = args[3..];
PrivateLibrary library = new(args[0], args[1]);
using DefaultAssemblyResolver resolver = new();
foreach (string path in assemblies.Append(args[0]))
{
    resolver.AddSearchDirectory(Path.GetDirectoryName(path));
}

library.CopyTo(folder);
foreach (string path in assemblies)
{
    library.CopyUser(path, folder, resolver);
}

return 0;
