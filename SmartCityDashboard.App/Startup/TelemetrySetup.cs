using OpenTelemetry.Metrics;

namespace SmartCityDashboard.App.Startup;

/// <summary>What operators see: metrics sent to their collector when they named one, and logs as one JSON line each in production.</summary>
public static class TelemetrySetup
{
    public static void AddTelemetry(this WebApplicationBuilder builder, Uri? collector)
    {
        if (builder.Environment.IsProduction())
            builder.Logging.ClearProviders().AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        // The framework's own lines repeat addresses with everything that somebody searched for.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (collector is null)
            return;

        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddMeter("Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Lifecycle", "Microsoft.AspNetCore.Components.Server.Circuits")
            .AddOtlpExporter(exporter => exporter.Endpoint = collector));
    }
}
