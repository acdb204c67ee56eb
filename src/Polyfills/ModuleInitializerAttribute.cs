#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Lets a method run before all other code of its assembly, for .NET Framework.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ModuleInitializerAttribute : Attribute
{
}
#endif
