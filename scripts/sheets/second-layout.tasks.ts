/** An invented task: no ministry, task or score of this list is real. */
export interface InventedTask {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly achievement: number;
  readonly effect: number;
  readonly communication: number;
  readonly adjustment: number;
  /** What a hand has already written into the grade column. */
  readonly grade?: string;
  readonly remark?: string;
}

/** The invented tasks by subcommittee. */
export const subcommittees: readonly { readonly name: string; readonly tasks: readonly InventedTask[] }[] = [
  {
    name: "소상공인 분과",
    tasks: [
      invented("Ⅰ-1-①", "전통시장 야간 조명 교체", "시장상권과", [36.1, 33.5, 17.2, 0]),
      invented("Ⅰ-1-②", "소상공인 공동 배송 시범운영", "시장상권과", [35.1, 30.2, 17.03, 0]),
      invented("Ⅰ-2-①", "골목상권 빈 점포 활용", "상권육성과", [38.4, 36.0, 18.5, 1], { grade: "2등급(우수)" }),
      invented("Ⅰ-2-②", "소상공인 회계 교육", "상권육성과", [32.8, 27.5, 15.1, 0]),
      invented("Ⅰ-3-①", "동네 서점 온라인 주문", "디지털과", [34.0, 31.25, 16.4, 0], { remark: "실적 잠정치" }),
      invented("Ⅰ-3-②", "무인 판매대 보급", "디지털과", [29.5, 22.0, 12.3, -1], { grade: "7등급(부진)" }),
    ],
  },
  {
    name: "기술혁신 분과",
    tasks: [
      invented("Ⅱ-1-①", "지역 시험장비 공동 이용", "기술기반과", [37.2, 34.5, 17.8, 0]),
      invented("Ⅱ-1-②", "시제품 제작 이용권", "기술기반과", [35.2, 30.1, 17.03, 0]),
      invented("Ⅱ-2-①", "특허 길잡이 서비스", "기술보호과", [33.6, 29.8, 15.9, 0], { grade: "4등급(보통)" }),
      invented("Ⅱ-2-②", "기술자료 임치 안내", "기술보호과", [31.4, 26.7, 14.2, 0]),
      invented("Ⅱ-3-①", "청년 연구원 단기 파견", "인력정책과", [36.8, 32.9, 17.63, 0]),
    ],
  },
  {
    name: "지역 분과",
    tasks: [
      invented("Ⅲ-1-①", "지역 특산물 공동 상표", "지역정책과", [39.1, 37.4, 19.0, 2]),
      invented("Ⅲ-1-②", "농공단지 환경 개선", "지역정책과", [34.6, 28.9, 15.4, 0]),
      invented("Ⅲ-2-①", "지역 축제 연계 판매전", "지역협력과", [36.9, 32.8, 17.63, 0]),
      invented("Ⅲ-2-②", "폐교 활용 창업공간", "지역협력과", [33.1, 30.5, 16.0, 0]),
      invented("Ⅲ-3-①", "섬 지역 물류비 지원", "지역협력과", [30.2, 24.6, 13.8, 0], { remark: "하반기 착수" }),
    ],
  },
  {
    name: "상생협력 분과",
    tasks: [
      invented("Ⅳ-1-①", "납품 대금 상담 창구", "거래환경과", [37.9, 35.2, 18.1, 0]),
      invented("Ⅳ-1-②", "공동 구매 중개", "거래환경과", [35.4, 31.6, 16.7, 0]),
      invented("Ⅳ-2-①", "사회적 기업 판로 지원", "상생정책과", [34.6, 28.9, 15.4, 0]),
      invented("Ⅳ-2-②", "동반성장 우수사례 발굴", "상생정책과", [32.0, 29.1, 14.9, 0]),
    ],
  },
];

function invented(
  id: string,
  name: string,
  department: string,
  [achievement, effect, communication, adjustment]: readonly [number, number, number, number],
  written: Pick<InventedTask, "grade" | "remark"> = {},
): InventedTask {
  return { id, name, department, achievement, effect, communication, adjustment, ...written };
}
