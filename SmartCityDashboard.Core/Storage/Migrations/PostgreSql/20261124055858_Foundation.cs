using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    At = table.Column<long>(type: "bigint", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.At);
                });

            migrationBuilder.CreateTable(
                name: "Channels",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Channels", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ChannelsHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelsHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Companies",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Companies", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "CompaniesHistory",
                columns: table => new
                {
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompaniesHistory", x => new { x.Number, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Counties",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counties", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "CountiesHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountiesHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Countries",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Alpha3 = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    RegionSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RegionEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ParentCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Countries", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "CountriesHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Alpha3 = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ParentCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    RegionCode = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    RegionEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RegionSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountriesHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "GlobalGoals",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlobalGoals", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "GlobalGoalsHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlobalGoalsHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    RevokedAt = table.Column<long>(type: "bigint", nullable: true),
                    FromProvider = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GrantsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    FromProvider = table.Column<bool>(type: "boolean", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    RevokedAt = table.Column<long>(type: "bigint", nullable: true),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Issuer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    LastSignInAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Municipalities",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    CountyCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Municipalities", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalitiesHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    CountyCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalitiesHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "NodeOrganisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodeOrganisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NodeOrganisationsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodeOrganisationsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Nodes",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Town = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    TownCounty = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: false),
                    Longitude = table.Column<double>(type: "double precision", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nodes", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "NodesHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: false),
                    Longitude = table.Column<double>(type: "double precision", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    Town = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    TownCounty = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodesHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCounters",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCounters", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "StorageClock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Changes = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StorageClock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TargetGroups",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetGroups", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "TargetGroupsHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetGroupsHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Territories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CountyCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    Responsibility = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Territories", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TerritoriesHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    CountyCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    MunicipalityCode = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    Responsibility = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TerritoriesHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    MapsTo = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ThemesHistory",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    MapsTo = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    NameEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemesHistory", x => new { x.Code, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitCompaniesHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCompaniesHistory", x => new { x.VisitId, x.Number, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitCountiesHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    County = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Estimated = table.Column<bool>(type: "boolean", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCountiesHistory", x => new { x.VisitId, x.County, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitCountriesHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Country = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCountriesHistory", x => new { x.VisitId, x.Country, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitGoalsHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Goal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitGoalsHistory", x => new { x.VisitId, x.Goal, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitNotesHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Notes = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitNotesHistory", x => new { x.VisitId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitObjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitObjects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VisitObjectsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NodeCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitObjectsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitReceiversHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitReceiversHistory", x => new { x.VisitId, x.Receiver, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Delegation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DelegationKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DelegationSort = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DuplicateOf = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    LeadReceiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Organiser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    ParticipantsKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Reach = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RegistrationNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Relevance = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SearchText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StatusBeforeWithdrawal = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    TargetGroup = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitStopObjectsHistory",
                columns: table => new
                {
                    StopId = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitStopObjectsHistory", x => new { x.StopId, x.VisitObjectId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitStopsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    County = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Town = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitStopsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "VisitThemesHistory",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Primary = table.Column<bool>(type: "boolean", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitThemesHistory", x => new { x.VisitId, x.Theme, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "AccessTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: true),
                    RevokedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessTokens_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Record = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Json = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    OpenedVersion = table.Column<int>(type: "integer", nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.MemberId, x.Form, x.Record });
                    table.ForeignKey(
                        name: "FK_Drafts_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Reach = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DelegationSort = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DelegationKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    StatusBeforeWithdrawal = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DuplicateOf = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Delegation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Organiser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TargetGroup = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeadReceiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    ParticipantsKind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Relevance = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    RegistrationNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_Nodes_LeadReceiver",
                        column: x => x.LeadReceiver,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPersons",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    KeepUntil = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPersons", x => x.VisitId);
                    table.ForeignKey(
                        name: "FK_ContactPersons_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitCompanies",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCompanies", x => new { x.VisitId, x.Number });
                    table.ForeignKey(
                        name: "FK_VisitCompanies_Companies_Number",
                        column: x => x.Number,
                        principalTable: "Companies",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitCompanies_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitCounties",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    County = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Estimated = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCounties", x => new { x.VisitId, x.County });
                    table.ForeignKey(
                        name: "FK_VisitCounties_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitCountries",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Country = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCountries", x => new { x.VisitId, x.Country });
                    table.ForeignKey(
                        name: "FK_VisitCountries_Countries_Country",
                        column: x => x.Country,
                        principalTable: "Countries",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitCountries_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitGoals",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Goal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitGoals", x => new { x.VisitId, x.Goal });
                    table.ForeignKey(
                        name: "FK_VisitGoals_GlobalGoals_Goal",
                        column: x => x.Goal,
                        principalTable: "GlobalGoals",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitGoals_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitNotes",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Notes = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitNotes", x => x.VisitId);
                    table.ForeignKey(
                        name: "FK_VisitNotes_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitReceivers",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitReceivers", x => new { x.VisitId, x.Receiver });
                    table.ForeignKey(
                        name: "FK_VisitReceivers_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitStops",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Receiver = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Town = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    County = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    StartOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitStops", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitStops_Nodes_Receiver",
                        column: x => x.Receiver,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitStops_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitThemes",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Primary = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitThemes", x => new { x.VisitId, x.Theme });
                    table.ForeignKey(
                        name: "FK_VisitThemes_Themes_Theme",
                        column: x => x.Theme,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitThemes_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitStopObjects",
                columns: table => new
                {
                    StopId = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitStopObjects", x => new { x.StopId, x.VisitObjectId });
                    table.ForeignKey(
                        name: "FK_VisitStopObjects_VisitObjects_VisitObjectId",
                        column: x => x.VisitObjectId,
                        principalTable: "VisitObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VisitStopObjects_VisitStops_StopId",
                        column: x => x.StopId,
                        principalTable: "VisitStops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "StorageClock",
                columns: new[] { "Id", "Changes", "Last" },
                values: new object[] { 1, 0L, 1494201600000000L });

            migrationBuilder.CreateIndex(
                name: "IX_AccessTokens_Hash",
                table: "AccessTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessTokens_MemberId",
                table: "AccessTokens",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_MemberId_At",
                table: "Changes",
                columns: new[] { "MemberId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Channels_RecordedAt",
                table: "Channels",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ChannelsHistory_RecordedAt",
                table: "ChannelsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_RecordedAt",
                table: "Companies",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CompaniesHistory_RecordedAt",
                table: "CompaniesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPersons_KeepUntil",
                table: "ContactPersons",
                column: "KeepUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Counties_RecordedAt",
                table: "Counties",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CountiesHistory_RecordedAt",
                table: "CountiesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Countries_RecordedAt",
                table: "Countries",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CountriesHistory_RecordedAt",
                table: "CountriesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_SavedAt",
                table: "Drafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_GlobalGoals_RecordedAt",
                table: "GlobalGoals",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_GlobalGoalsHistory_RecordedAt",
                table: "GlobalGoalsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_MemberId",
                table: "Grants",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_RecordedAt",
                table: "Grants",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_GrantsHistory_MemberId",
                table: "GrantsHistory",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_GrantsHistory_RecordedAt",
                table: "GrantsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Issuer_Subject",
                table: "Members",
                columns: new[] { "Issuer", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Municipalities_RecordedAt",
                table: "Municipalities",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalitiesHistory_RecordedAt",
                table: "MunicipalitiesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_NodeOrganisations_NodeCode",
                table: "NodeOrganisations",
                column: "NodeCode");

            migrationBuilder.CreateIndex(
                name: "IX_NodeOrganisations_RecordedAt",
                table: "NodeOrganisations",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_NodeOrganisationsHistory_NodeCode",
                table: "NodeOrganisationsHistory",
                column: "NodeCode");

            migrationBuilder.CreateIndex(
                name: "IX_NodeOrganisationsHistory_RecordedAt",
                table: "NodeOrganisationsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Nodes_RecordedAt",
                table: "Nodes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_NodesHistory_RecordedAt",
                table: "NodesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TargetGroups_RecordedAt",
                table: "TargetGroups",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TargetGroupsHistory_RecordedAt",
                table: "TargetGroupsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Territories_NodeCode",
                table: "Territories",
                column: "NodeCode");

            migrationBuilder.CreateIndex(
                name: "IX_Territories_RecordedAt",
                table: "Territories",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TerritoriesHistory_NodeCode",
                table: "TerritoriesHistory",
                column: "NodeCode");

            migrationBuilder.CreateIndex(
                name: "IX_TerritoriesHistory_RecordedAt",
                table: "TerritoriesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_RecordedAt",
                table: "Themes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ThemesHistory_RecordedAt",
                table: "ThemesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCompanies_Number_VisitId",
                table: "VisitCompanies",
                columns: new[] { "Number", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCompanies_RecordedAt",
                table: "VisitCompanies",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCompaniesHistory_Number_VisitId",
                table: "VisitCompaniesHistory",
                columns: new[] { "Number", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCompaniesHistory_RecordedAt",
                table: "VisitCompaniesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCounties_County_VisitId",
                table: "VisitCounties",
                columns: new[] { "County", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCounties_RecordedAt",
                table: "VisitCounties",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountiesHistory_County_VisitId",
                table: "VisitCountiesHistory",
                columns: new[] { "County", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountiesHistory_RecordedAt",
                table: "VisitCountiesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountries_Country_VisitId",
                table: "VisitCountries",
                columns: new[] { "Country", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountries_RecordedAt",
                table: "VisitCountries",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountriesHistory_Country_VisitId",
                table: "VisitCountriesHistory",
                columns: new[] { "Country", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCountriesHistory_RecordedAt",
                table: "VisitCountriesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitGoals_Goal",
                table: "VisitGoals",
                column: "Goal");

            migrationBuilder.CreateIndex(
                name: "IX_VisitGoals_RecordedAt",
                table: "VisitGoals",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitGoalsHistory_Goal",
                table: "VisitGoalsHistory",
                column: "Goal");

            migrationBuilder.CreateIndex(
                name: "IX_VisitGoalsHistory_RecordedAt",
                table: "VisitGoalsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitNotes_RecordedAt",
                table: "VisitNotes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitNotesHistory_RecordedAt",
                table: "VisitNotesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitObjects_NodeCode_Name",
                table: "VisitObjects",
                columns: new[] { "NodeCode", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitObjects_RecordedAt",
                table: "VisitObjects",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitObjectsHistory_NodeCode_Name",
                table: "VisitObjectsHistory",
                columns: new[] { "NodeCode", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitObjectsHistory_RecordedAt",
                table: "VisitObjectsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitReceivers_Receiver_VisitId",
                table: "VisitReceivers",
                columns: new[] { "Receiver", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitReceivers_RecordedAt",
                table: "VisitReceivers",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitReceiversHistory_Receiver_VisitId",
                table: "VisitReceiversHistory",
                columns: new[] { "Receiver", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitReceiversHistory_RecordedAt",
                table: "VisitReceiversHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_DelegationSort_Id",
                table: "Visits",
                columns: new[] { "DelegationSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_LeadReceiver_StartOn_Id",
                table: "Visits",
                columns: new[] { "LeadReceiver", "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_RecordedAt",
                table: "Visits",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Reference",
                table: "Visits",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visits_RegisteredBy_RegisteredAt",
                table: "Visits",
                columns: new[] { "RegisteredBy", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_StartOn_Id",
                table: "Visits",
                columns: new[] { "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Status_StartOn",
                table: "Visits",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_DelegationSort_Id",
                table: "VisitsHistory",
                columns: new[] { "DelegationSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_LeadReceiver_StartOn_Id",
                table: "VisitsHistory",
                columns: new[] { "LeadReceiver", "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_RecordedAt",
                table: "VisitsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_Reference",
                table: "VisitsHistory",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_RegisteredBy_RegisteredAt",
                table: "VisitsHistory",
                columns: new[] { "RegisteredBy", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_StartOn_Id",
                table: "VisitsHistory",
                columns: new[] { "StartOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_Status_StartOn",
                table: "VisitsHistory",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjects_RecordedAt",
                table: "VisitStopObjects",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjects_VisitId",
                table: "VisitStopObjects",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjects_VisitObjectId",
                table: "VisitStopObjects",
                column: "VisitObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjectsHistory_RecordedAt",
                table: "VisitStopObjectsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjectsHistory_VisitId",
                table: "VisitStopObjectsHistory",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopObjectsHistory_VisitObjectId",
                table: "VisitStopObjectsHistory",
                column: "VisitObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStops_Receiver",
                table: "VisitStops",
                column: "Receiver");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStops_RecordedAt",
                table: "VisitStops",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStops_VisitId",
                table: "VisitStops",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopsHistory_Receiver",
                table: "VisitStopsHistory",
                column: "Receiver");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopsHistory_RecordedAt",
                table: "VisitStopsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitStopsHistory_VisitId",
                table: "VisitStopsHistory",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitThemes_RecordedAt",
                table: "VisitThemes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitThemes_Theme_VisitId",
                table: "VisitThemes",
                columns: new[] { "Theme", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitThemesHistory_RecordedAt",
                table: "VisitThemesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitThemesHistory_Theme_VisitId",
                table: "VisitThemesHistory",
                columns: new[] { "Theme", "VisitId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessTokens");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Channels");

            migrationBuilder.DropTable(
                name: "ChannelsHistory");

            migrationBuilder.DropTable(
                name: "CompaniesHistory");

            migrationBuilder.DropTable(
                name: "ContactPersons");

            migrationBuilder.DropTable(
                name: "Counties");

            migrationBuilder.DropTable(
                name: "CountiesHistory");

            migrationBuilder.DropTable(
                name: "CountriesHistory");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "GlobalGoalsHistory");

            migrationBuilder.DropTable(
                name: "Grants");

            migrationBuilder.DropTable(
                name: "GrantsHistory");

            migrationBuilder.DropTable(
                name: "Municipalities");

            migrationBuilder.DropTable(
                name: "MunicipalitiesHistory");

            migrationBuilder.DropTable(
                name: "NodeOrganisations");

            migrationBuilder.DropTable(
                name: "NodeOrganisationsHistory");

            migrationBuilder.DropTable(
                name: "NodesHistory");

            migrationBuilder.DropTable(
                name: "ReferenceCounters");

            migrationBuilder.DropTable(
                name: "StorageClock");

            migrationBuilder.DropTable(
                name: "TargetGroups");

            migrationBuilder.DropTable(
                name: "TargetGroupsHistory");

            migrationBuilder.DropTable(
                name: "Territories");

            migrationBuilder.DropTable(
                name: "TerritoriesHistory");

            migrationBuilder.DropTable(
                name: "ThemesHistory");

            migrationBuilder.DropTable(
                name: "VisitCompanies");

            migrationBuilder.DropTable(
                name: "VisitCompaniesHistory");

            migrationBuilder.DropTable(
                name: "VisitCounties");

            migrationBuilder.DropTable(
                name: "VisitCountiesHistory");

            migrationBuilder.DropTable(
                name: "VisitCountries");

            migrationBuilder.DropTable(
                name: "VisitCountriesHistory");

            migrationBuilder.DropTable(
                name: "VisitGoals");

            migrationBuilder.DropTable(
                name: "VisitGoalsHistory");

            migrationBuilder.DropTable(
                name: "VisitNotes");

            migrationBuilder.DropTable(
                name: "VisitNotesHistory");

            migrationBuilder.DropTable(
                name: "VisitObjectsHistory");

            migrationBuilder.DropTable(
                name: "VisitReceivers");

            migrationBuilder.DropTable(
                name: "VisitReceiversHistory");

            migrationBuilder.DropTable(
                name: "VisitsHistory");

            migrationBuilder.DropTable(
                name: "VisitStopObjects");

            migrationBuilder.DropTable(
                name: "VisitStopObjectsHistory");

            migrationBuilder.DropTable(
                name: "VisitStopsHistory");

            migrationBuilder.DropTable(
                name: "VisitThemes");

            migrationBuilder.DropTable(
                name: "VisitThemesHistory");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "Companies");

            migrationBuilder.DropTable(
                name: "Countries");

            migrationBuilder.DropTable(
                name: "GlobalGoals");

            migrationBuilder.DropTable(
                name: "VisitObjects");

            migrationBuilder.DropTable(
                name: "VisitStops");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Nodes");
        }
    }
}
