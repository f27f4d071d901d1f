using SmartCityDashboard.App.Api;

namespace SmartCityDashboard.App.Startup;

/// <summary>People get a page that helps, programs get a problem document.</summary>
public static class FriendlyErrors
{
    public static void UseFriendlyErrors(this WebApplication app) => app.UseWhen(request => !IsForPrograms(request), pages =>
    {
        if (!app.Environment.IsDevelopment())
            pages.UseExceptionHandler("/error", createScopeForErrors: true);
        pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    });

    /// <summary>After the culture is known: a problem is told in the caller's language.</summary>
    public static void UseProblems(this WebApplication app) => app.UseWhen(IsForPrograms, programs => programs.UseMiddleware<ApiFaults>());

    private static bool IsForPrograms(HttpContext context) => ApiPaths.Has(context.Request.Path);
}
