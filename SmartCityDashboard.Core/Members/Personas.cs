using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Members;

/// <summary>An invented person of the demonstration. <paramref name="Code"/> is the role as a sign-in provider would name it.</summary>
public sealed record Persona(string Code, string Name)
{
    public ViewerGrant Grant { get; } = RoleNames.Read(Code) ?? throw new ArgumentException($"{Code} names no role.");

    /// <summary>The name without the role.</summary>
    public string PlainName => Name.Split(" (")[0];

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
        new("coordinator", "Karin Ek (samordnare)"),
        new("evaluator", "Erik Lindgren (utvärderare)"),
        new("nodelead-norr", "Anna Niemi (nod Norr)"),
        new("nodelead-mitt", "Johan Hedlund (nod Mitt)"),
        new("nodelead-ost", "Maria Söderberg (nod Öst)"),
        new("nodelead-vast", "Lars Åkesson (nod Väst)"),
        new("nodelead-sydost", "Åsa Petersson (nod Sydöst)"),
        new("nodelead-syd", "Mikael Nordin (nod Syd)"),
        new("secretariat", "Sara Öberg (kansli)"),
        new("reader", "Nils Hammar (läsare)"),
        new("administrator", "Eva Ström (administratör)"),
    ];

    public static Persona? Find(string? code) => All.FirstOrDefault(persona => persona.Code == code);

    /// <summary>Signs a persona in by the same road as everybody else.</summary>
    /// <returns>The member's id.</returns>
    public static Task<Guid> SignInAsync(this MemberActions members, Persona persona, CancellationToken token = default) =>
        members.SignInAsync(new(Issuer, persona.Code, persona.Name, null, [persona.Code]), token);

    /// <summary>Makes every persona a member with a token for the API. What exists already stays.</summary>
    public static async Task AddPersonasAsync(this MemberActions members, CancellationToken token = default)
    {
        foreach (var persona in All)
            await members.AddTokenAsync(await members.SignInAsync(persona, token), persona.Token, persona.Token, null, token);
    }
}
