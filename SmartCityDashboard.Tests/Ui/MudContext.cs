using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Ui;

/// <summary>Parts of the App rendered without a browser, in Swedish unless a test says otherwise.</summary>
public abstract class MudContext : BunitContext
{
    protected MudContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<CurrentAddress>();
        Speak(Cultures.Swedish);
    }

    protected static void Speak(System.Globalization.CultureInfo culture) =>
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = culture;
}
