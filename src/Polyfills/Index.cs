#if !NET
namespace System;

/// <summary>Lets list patterns compile for netstandard2.0.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The position in a sequence of this length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
#endif
