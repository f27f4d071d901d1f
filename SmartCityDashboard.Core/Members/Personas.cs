using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Members;

/// <summary>An invented person of the demonstration. <paramref name="Code"/> is the role as a sign-in provider would name it.</summary>
public sealed record Persona(string Code, string Name)
{
    public ViewerGrant Grant { get; } = RoleNames.Read(Code) ?? throw new ArgumentException($"{Code} names no role.");

    internal SignInClaims Claims => new(Personas.Issuer, Code, Name, null, [Code]);

    /// <summary>A token for the API that is no secret.</summary>
    public string Token => Personas.TokenPrefix + Code;
}

/// <summary>Everybody who can sign in to the demonstration: one per role and node. None of them exists.</summary>
public static class Personas
{
    public const string Issuer = "demonstration";
    public const string TokenPrefix = "demo-";

    public static IReadOnlyList<Persona> All { get; } =
    [
        new("coordinator", "Karin Ek"),
        new("evaluator", "Erik Lindgren"),
        new("nodelead-norr", "Anna Niemi"),
        new("nodelead-mitt", "Johan Hedlund"),
        new("nodelead-ost", "Maria Söderberg"),
        new("nodelead-vast", "Lars Åkesson"),
        new("nodelead-sydost", "Åsa Petersson"),
        new("nodelead-syd", "Mikael Nordin"),
        new("secretariat", "Sara Öberg"),
        new("reader", "Nils Hammar"),
        new("administrator", "Eva Ström"),
    ];

    public static Persona? Find(string? code) => All.FirstOrDefault(persona => persona.Code == code);

    /// <summary>Signs a persona in by the same road as everybody else.</summary>
    /// <returns>The member's id.</returns>
    public static Task<Guid> SignInAsync(this MemberActions members, Persona persona, CancellationToken token = default) =>
        members.SignInAsync(persona.Claims, token);

    /// <summary>Makes a persona known who has not signed in.</summary>
    /// <returns>The member's id.</returns>
    public static Task<Guid> EnrolAsync(this MemberActions members, Persona persona, CancellationToken token = default) =>
        members.EnrolAsync(persona.Claims, token);

    /// <summary>Makes every persona a member with a token for the API. What exists already stays.</summary>
    public static async Task AddPersonasAsync(this MemberActions members, CancellationToken token = default)
    {
        foreach (var persona in All)
            await members.AddTokenAsync(await members.EnrolAsync(persona, token), persona.Token, persona.Token, null, token);
    }
}
