using Microsoft.AspNetCore.Authentication.Cookies;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Startup;

public static class DemonstrationSignIn
{
    /// <summary>No antiforgery token: scripts of the demonstration sign in with one plain POST, and there is nothing to protect.</summary>
    public static void MapDemonstrationSignIn(this WebApplication app) => app.MapPost("/sign-in/demo", async (HttpContext context, MemberActions members) =>
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (Personas.Find(form["persona"]) is not { } persona)
            return Results.Text($"persona: {string.Join(", ", Personas.All.Select(one => one.Code))}", statusCode: StatusCodes.Status400BadRequest);

        var member = await members.SignInAsync(persona, context.RequestAborted);
        return Results.SignIn(
            SignedIn.Invented(member, persona.Name, CookieAuthenticationDefaults.AuthenticationScheme),
            new() { RedirectUri = LocalAddress.OrRoot(form["returnUrl"]) },
            CookieAuthenticationDefaults.AuthenticationScheme);
    }).AllowAnonymous().DisableAntiforgery();
}
