using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityDashboard.Core.Members;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<Grant>, IEntityTypeConfiguration<AccessToken>, IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("Members");
        member.HasIndex(row => new { row.Issuer, row.Subject }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("Grants");
        grant.Property(row => row.Receiver).HasMaxLength(20);
        grant.HasIndex(row => row.MemberId);
    }

    public void Configure(EntityTypeBuilder<AccessToken> accessToken)
    {
        accessToken.ToTable("AccessTokens");
        accessToken.Property(row => row.Hash).HasMaxLength(64);
        accessToken.HasIndex(row => row.Hash).IsUnique();
        accessToken.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
    }

    public void Configure(EntityTypeBuilder<SignIn> signIn)
    {
        signIn.ToTable("SignIns");
        signIn.HasKey(row => row.At);
        signIn.Property(row => row.At).ValueGeneratedNever();
        signIn.HasIndex(row => new { row.MemberId, row.At });
        signIn.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
    }

    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.HasKey(row => new { row.MemberId, row.Form, row.Record });
        draft.Property(row => row.Form).HasMaxLength(40);
        draft.Property(row => row.Record).HasMaxLength(40);
        draft.Property(row => row.Json).HasMaxLength(-1);
        draft.HasIndex(row => row.SavedAt);
        draft.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
    }
}
