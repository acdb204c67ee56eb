using Gong;
using GongGen.Uploader;

// Base address, key, secret, the recording's path, the host's id and the point to stop at ("none" runs to the end).
GongClientOptions options = new() { BaseUrl = new Uri(args[0]), AccessKey = args[1], AccessKeySecret = args[2] };
Stop stop = new(args[5]);
using HttpClient client = new(new StoppingHandler(stop)) { Timeout = Timeout.InfiniteTimeSpan };
using GongClient gong = new(options, client);
using GongFile recording = GongFile.FromPath(args[3]);
recording.Progress = new StoppingProgress(stop);

GongUploadResult result = await gong.Calls.AddCallWithRecordingAsync(
    new NewCallAddingRequest
    {
        ClientUniqueId = Path.GetFileNameWithoutExtension(args[3]),
        ActualStart = new DateTimeOffset(2026, 2, 17, 10, 0, 0, TimeSpan.Zero),
        Direction = CallDirection.Outbound,
        PrimaryUser = args[4],
        Parties = [new() { UserId = args[4] }, new() { PhoneNumber = "+1 415-555-0100" }],
    },
    recording);

Console.WriteLine($"{result.CallId} {result.IsCallAdded} {result.IsMediaUploaded}");
