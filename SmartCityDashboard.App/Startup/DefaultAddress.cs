namespace SmartCityDashboard.App.Startup;

/// <summary>Where the program listens when nobody said: loopback only, and the port that the README names.</summary>
public static class DefaultAddress
{
    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void AddDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!Settings.Any(name => builder.Configuration.GetSection(name) is var section && section.Exists()))
            builder.WebHost.UseUrls("http://localhost:5080");
    }
}
