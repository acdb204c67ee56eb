namespace GongGen.Sandbox.Paging;

/// <summary>Where a sequence of pages stands.</summary>
/// <param name="After">The sort key of the last row already given.</param>
/// <param name="Page">The number of the next page, from 0.</param>
/// <param name="FirstRequestAt">When the sequence began, in Unix milliseconds.</param>
/// <param name="Inputs">The fingerprint of everything else that was asked.</param>
internal sealed record Cursor(string After, int Page, long FirstRequestAt, string Inputs);
