namespace GongGen.Analyzers;

/// <summary>The ids of all rules. An id is never used twice.</summary>
internal static class RuleIds
{
    /// <summary>A required member is given null, nothing or blank text.</summary>
    public const string EmptyRequired = "GONG1001";

    /// <summary>A text is longer or shorter than its limit.</summary>
    public const string TextLength = "GONG1002";

    /// <summary>A number is outside its limits.</summary>
    public const string NumberRange = "GONG1003";

    /// <summary>A list has fewer or more items than its limit.</summary>
    public const string ItemCount = "GONG1004";

    /// <summary>A value is not one that the API lists.</summary>
    public const string UnknownEnumValue = "GONG1005";

    /// <summary>An item stands twice in a list of unique items.</summary>
    public const string DuplicateItem = "GONG1006";

    /// <summary>A deprecated member or operation is used.</summary>
    public const string Deprecated = "GONG1007";

    /// <summary>A text breaks its format.</summary>
    public const string TextFormat = "GONG1008";

    /// <summary>A rule of a project's own overlay that names no id.</summary>
    public const string Custom = "GONG2000";

    /// <summary>The primary user is not among the parties.</summary>
    public const string PrimaryUserMissing = "GONG2001";

    /// <summary>An id is not a number of so many digits.</summary>
    public const string IdShape = "GONG2002";

    /// <summary>A member is ignored because of another one.</summary>
    public const string IgnoredMember = "GONG2003";

    /// <summary>The timeline and the parties don't agree about their ids.</summary>
    public const string TimelineParties = "GONG2004";

    /// <summary>A range is upside down.</summary>
    public const string RangeOrder = "GONG2005";

    /// <summary>Seconds are given as milliseconds, or the other way round.</summary>
    public const string TimeUnit = "GONG2006";

    /// <summary>The timing of the context is chosen without an extended context.</summary>
    public const string ContextTiming = "GONG2007";

    /// <summary>A member asks for something that needs another member to be true.</summary>
    public const string NeedsFlag = "GONG2008";

    /// <summary>A text is not one of the known values.</summary>
    public const string UnknownText = "GONG2009";

    /// <summary>A value is probably a mistake.</summary>
    public const string SuspiciousValue = "GONG2010";

    /// <summary>A party says nothing about who it is.</summary>
    public const string NoIdentity = "GONG2011";

    /// <summary>A time of the local zone, or of none, becomes a point in time.</summary>
    public const string LocalTime = "GONG2012";

    /// <summary>A recording is uploaded for a call that already names its address.</summary>
    public const string TwoRecordings = "GONG3001";

    /// <summary>A call is added but its recording is never given.</summary>
    public const string NoRecording = "GONG3002";

    /// <summary>A file is not of a kind that the API reads.</summary>
    public const string FileExtension = "GONG3003";

    /// <summary>A file is read into memory as a whole.</summary>
    public const string BufferedFile = "GONG3004";

    /// <summary>Only the first page is read.</summary>
    public const string FirstPageOnly = "GONG3005";

    /// <summary>A loop over pages changes more than the cursor.</summary>
    public const string ChangingFilter = "GONG3006";

    /// <summary>A key that tells attempts apart is made anew at each attempt.</summary>
    public const string UnstableKey = "GONG3007";

    /// <summary>A loop sends a request per id where one request takes many.</summary>
    public const string RequestPerId = "GONG3008";

    /// <summary>Requests are sent all at once, without a limit.</summary>
    public const string UnlimitedRequests = "GONG3009";

    /// <summary>A broad catch turns every failure into an empty result.</summary>
    public const string BroadCatch = "GONG3010";

    /// <summary>The address of the API is wrong.</summary>
    public const string ApiAddress = "GONG3011";

    /// <summary>A secret stands in the source.</summary>
    public const string SecretInSource = "GONG3013";

    /// <summary>An address that expires is stored.</summary>
    public const string ExpiringAddress = "GONG3014";

    /// <summary>An operation that costs money or destroys data is called in a loop.</summary>
    public const string CostlyLoop = "GONG3015";
}
