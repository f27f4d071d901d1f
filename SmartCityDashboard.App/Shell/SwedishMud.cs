using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace SmartCityDashboard.App.Shell;

/// <summary>MudBlazor asks here for its own texts when the language is not English.</summary>
public sealed class SwedishMud : MudLocalizer
{
    public override LocalizedString this[string key] =>
        SwedishMudTexts.All.TryGetValue(key, out var text) ? new(key, text) : new(key, key, resourceNotFound: true);

    public override LocalizedString this[string key, params object[] arguments] =>
        new(key, string.Format(this[key].Value, Array.ConvertAll(arguments, InCulture)), this[key].ResourceNotFound);

    // The pager hands over its total as a text already written the English way: "5,000".
    private static object InCulture(object argument) =>
        argument is string text && long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("N0", CultureInfo.CurrentCulture)
            : argument;
}
