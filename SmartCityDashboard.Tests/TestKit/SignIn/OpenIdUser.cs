namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>Somebody who can sign in at the provider by typing the subject; there are no passwords.</summary>
public sealed record OpenIdUser(string Subject, string Name, string Email, params string[] Roles);
