using Gong;
using GongGen.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using RefitClient;

await using GongSandbox sandbox = await GongSandbox.StartAsync();
ServiceCollection services = new();
services.AddGongRefit(options =>
{
    options.AccessKey = sandbox.AccessKey;
    options.AccessKeySecret = sandbox.AccessKeySecret;
    options.BaseUrl = sandbox.BaseUrl;
});
services.AddTransient<Report>();
await using ServiceProvider provider = services.BuildServiceProvider();

try
{
    await provider.GetRequiredService<Report>().WriteAsync(DemoData.From, DemoData.To, Console.Out);
    return 0;
}
catch (ApiException failure)
{
    await Console.Error.WriteLineAsync(failure.ToGongException().Message);
    return 1;
}
