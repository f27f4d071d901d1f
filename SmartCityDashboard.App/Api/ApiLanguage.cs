using Microsoft.AspNetCore.Localization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Api;

/// <summary>Programs say their language with Accept-Language; pages stay Swedish until their reader chooses.</summary>
public sealed class ApiLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        if (!httpContext.Request.Path.StartsWithSegments(ApiSetup.Root)) return NullProviderCultureResult;
        var wanted = httpContext.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).Select(one => one.Value.ToString().Split('-')[0]);
        var culture = wanted.Select(name => Cultures.All.FirstOrDefault(one => one.TwoLetterISOLanguageName.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(one => one is not null);
        return Task.FromResult(culture is null ? null : new ProviderCultureResult(culture.Name));
    }
}
