using System.Text.Json;
using Seen;

// The first line comes through code of System.Text.Json's generator, the second through code of the logging generator.
Report report = JsonSerializer.Deserialize(args[0], ReportContext.Default.Report)!;
Console.WriteLine(JsonSerializer.Serialize(report, ReportContext.Default.Report));
Log.Read(new ConsoleLogger(), report.Host!);
