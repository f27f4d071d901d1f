using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Ui;

/// <summary>Parts of the App rendered without a browser, in Swedish unless a test says otherwise.</summary>
public abstract class MudContext : BunitContext
{
    /// <summary>What open pages hear of; a test on a database lets them hear of its saves instead.</summary>
    protected ToldChanges Changes { get; } = new();

    protected MudContext()
    {
        // A busy machine needs longer than the second that is the default.
        DefaultWaitTimeout = TimeSpan.FromSeconds(30);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<CurrentAddress>();
        Services.AddSingleton<IChanges>(Changes);
        Services.AddSingleton<LivePages>();
        Speak(Cultures.Swedish);
    }

    protected static void Speak(System.Globalization.CultureInfo culture) =>
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = culture;
}
