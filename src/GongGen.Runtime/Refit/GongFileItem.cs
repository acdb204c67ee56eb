#nullable enable
namespace Gong;

/// <summary>A file as Refit takes it into a multipart body. Write a <see cref="GongFile"/>: it converts, and stays the caller's.</summary>
public sealed class GongFileItem : global::Refit.MultipartItem
{
    private readonly GongFile _file;

    private GongFileItem(GongFile file)
        : base(Plain(file.FileName), null) => _file = file;

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

    // The framework, which writes the header for Refit, refuses quotes.
    private static string Plain(string fileName)
    {
        char[] characters = fileName.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = characters[i] is '"' or '\\' || char.IsControl(characters[i]) ? '_' : characters[i];
        }

        return new string(characters);
    }
}
