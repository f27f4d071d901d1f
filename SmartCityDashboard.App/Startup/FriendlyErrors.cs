namespace SmartCityDashboard.App.Startup;

/// <summary>People get a page that helps, programs get a problem document.</summary>
public static class FriendlyErrors
{
    public static void UseFriendlyErrors(this WebApplication app)
    {
        app.UseWhen(IsForPrograms, programs => programs.UseExceptionHandler(fault => fault.Run(Problems.TellFaultAsync)).UseStatusCodePages(status => Problems.TellAsync(status.HttpContext)));
        app.UseWhen(request => !IsForPrograms(request), pages =>
        {
            if (!app.Environment.IsDevelopment())
                pages.UseExceptionHandler("/error", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
    }

    private static bool IsForPrograms(HttpContext context) => ApiPaths.Has(context.Request.Path);
}
