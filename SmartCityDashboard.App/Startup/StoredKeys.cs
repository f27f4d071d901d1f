using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

/// <summary>
/// Keeps the keys of cookies and forms in the database. The framework asks without awaiting and may do so from a circuit, whose own thread
/// must not wait for itself: hence the detour over the thread pool.
/// </summary>
internal sealed class StoredKeys(KeyRing keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Task.Run(() => keys.ReadAsync()).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();
}

public static class KeysSetup
{
    /// <summary>The mode is part of the name: a cookie of the demonstration opens nothing once people sign in for real with the same database.</summary>
    public static void AddKeys(this WebApplicationBuilder builder, SignInMode mode)
    {
        builder.Services.AddDataProtection().SetApplicationName($"SmartCityDashboard {mode}");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(services.GetRequiredService<KeyRing>())));
    }
}
