using Gong;
using GongWorker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddGong(builder.Configuration.GetSection("Gong"));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHostedService<CallPull>();
builder.Build().Run();
