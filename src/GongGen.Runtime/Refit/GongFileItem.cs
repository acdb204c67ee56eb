#nullable enable
namespace Gong;

/// <summary>A file as Refit takes it into a multipart body. Write a <see cref="GongFile"/>: it converts, and stays the caller's.</summary>
public sealed class GongFileItem : global::Refit.MultipartItem
{
    private readonly GongFile _file;

    private GongFileItem(GongFile file)
        : base(file.FileName, null) => _file = file;

    /// <summary>Takes a file; null stays null.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator GongFileItem(GongFile file) => file is null ? null! : new(file);

    /// <summary>Gives the file; null stays null.</summary>
    /// <param name="item">The file as Refit takes it.</param>
    public static implicit operator GongFile?(GongFileItem? item) => item?._file;

    /// <inheritdoc/>
    protected override global::System.Net.Http.HttpContent CreateContent()
    {
        _file.RefuseSecondSending();
        return new global::Gong.Runtime.GongFilePart(_file);
    }
}
