#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Globalization;
using global::System.IO;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A file that is not whole yet, beside its place: the bytes in ".part", and in ".part.from" what says whether the server still has the same ones. The
/// second is written while the first is empty, so that bytes never stand beside a note that is not theirs.
/// </summary>
internal sealed class GongPartialFile : IDisposable
{
    private readonly string _path;
    private readonly string _partPath;
    private readonly string _notePath;
    private FileStream? _part;

    /// <summary>Opens what an earlier run left, or begins anew. Nobody else can write it meanwhile.</summary>
    public GongPartialFile(string path)
    {
        _path = Path.GetFullPath(path);
        _partPath = _path + ".part";
        _notePath = _partPath + ".from";
        _part = new FileStream(
            _partPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        if (_part.Length > 0 && ReadNote())
        {
            _part.Position = _part.Length;
            Length = _part.Length;
        }
        else
        {
            _part.SetLength(0);
        }
    }

    /// <summary>How many bytes there are.</summary>
    public long Length { get; private set; }

    /// <summary>How many there will be; null where the server does not say it.</summary>
    public long? Total { get; private set; }

    /// <summary>What the server called this state of the file: an ETag with its quotes, or a date; null where nothing tells it from other states.</summary>
    public string? Validator { get; private set; }

    /// <summary>True where nothing is missing.</summary>
    public bool IsWhole => Length > 0 && Length == Total;

    /// <summary>Throws away what there is, and begins with a state of the file.</summary>
    public void Begin(string? validator, long? total)
    {
        _part!.SetLength(0);
        _part.Position = 0;
        Length = 0;
        Validator = validator;
        Total = total;
        if (validator is null)
        {
            File.Delete(_notePath);
        }
        else
        {
            File.WriteAllText(_notePath, validator + "\n" + total?.ToString(CultureInfo.InvariantCulture) + "\n");
        }
    }

    /// <summary>Adds bytes at the end.</summary>
    public async Task AddAsync(byte[] bytes, int count, CancellationToken cancellationToken)
    {
        await _part!.WriteAsync(bytes, 0, count, cancellationToken).ConfigureAwait(false);
        Length += count;
    }

    /// <summary>Moves the file to its place.</summary>
    public void Complete()
    {
        // What a crash of the machine takes away must not be missing behind the name of a whole file.
        _part!.Flush(flushToDisk: true);
        _part.Dispose();
        _part = null;
        if (File.Exists(_path))
        {
            File.Replace(_partPath, _path, null);
        }
        else
        {
            File.Move(_partPath, _path);
        }

        File.Delete(_notePath);
    }

    /// <summary>Closes the file. What no later run could go on with is deleted.</summary>
    public void Dispose()
    {
        if (_part is null)
        {
            return;
        }

        bool isUseful = Length > 0 && Validator is not null;
        _part.Dispose();
        _part = null;
        if (!isUseful)
        {
            File.Delete(_partPath);
            File.Delete(_notePath);
        }
    }

    private bool ReadNote()
    {
        string[] lines = File.Exists(_notePath) ? File.ReadAllText(_notePath).Split('\n') : [];
        bool isNote = lines.Length == 3 && lines[0].Length > 0;
        if (isNote)
        {
            Validator = lines[0];
            Total = long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out long total) ? total : null;
        }

        return isNote;
    }
}
