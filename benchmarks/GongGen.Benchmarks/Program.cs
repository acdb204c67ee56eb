using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GongGen.Benchmarks;
using GongGen.Benchmarks.Uploads;

if (args is ["analyzers"])
{
    await new AnalyzerCost().WriteAsync(Console.Out);
    return;
}

if (args is ["uploads"])
{
    await new UploadCost().WriteAsync(Console.Out);
    return;
}

// In this process, because the toolchain that builds a project of its own does not know this SDK yet. Read the ratios: the times belong to one machine.
IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
